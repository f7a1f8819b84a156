package org.programmereporting.accessibility.read;

/**
 * What floats over a sheet.
 *
 * @param kind chart, picture, shape or group
 * @param words its alternative text
 */
public record Frame(String kind, String name, String words) {
    public boolean isChart() {
        return kind.equals("chart");
    }
}
