package org.programmereporting.report.html;

/**
 * A file of the pack that the page leads to.
 *
 * @param path relative to the page, with {@code /}
 * @param title what it is, for its link
 */
public record FileBeside(String path, String title) {}
