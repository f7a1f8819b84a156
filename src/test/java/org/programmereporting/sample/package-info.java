/**
 * The invented sample programme: a fixed seed comes in, reference tables, commentaries and three months of returns leave, the same bytes
 * each time. Only the national totals are published facts; what makes a return special stands in {@link
 * org.programmereporting.sample.SpecialCase}, what makes a trust special in {@link org.programmereporting.sample.Trait}. Begin at {@link
 * org.programmereporting.sample.SampleProgramme}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.sample;
