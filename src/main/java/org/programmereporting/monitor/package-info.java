/**
 * What a monitoring system reads. What was run and counted comes in; a text file for Prometheus' node exporter leaves, so that silence is noticed.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.monitor;
