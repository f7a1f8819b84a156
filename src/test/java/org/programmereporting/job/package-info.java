/** The jobs, run for real on the shipped sample: into temporary folders, in this process or in one that is killed. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.job;
