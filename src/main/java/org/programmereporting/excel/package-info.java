/**
 * What every written workbook needs, whoever writes it: text that stays text, its width in Arial, and parts packed so that the same parts give the
 * same bytes. Plain text and bytes come in and leave; it knows POI and nothing of ours.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.excel;
