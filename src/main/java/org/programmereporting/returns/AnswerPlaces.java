package org.programmereporting.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where answers stand, by key: most returns of a form answer the same fields in the same cells, and share one of these. */
public final class AnswerPlaces {
    private final String[] keys;
    private final List<Place> places;

    /**
     * Sheet and cell of an answer, without the file.
     *
     * @param key of the field, or of the column in a row
     */
    public record Place(String key, String sheet, String cell) {}

    /** @param places by key, in the keys' order, each key once */
    public AnswerPlaces(List<Place> places) {
        this.places = List.copyOf(places);
        this.keys = this.places.stream().map(Place::key).toArray(String[]::new);
        for (int i = 1; i < keys.length; i++) {
            if (keys[i - 1].compareTo(keys[i]) >= 0) {
                throw new IllegalArgumentException(keys[i] + " comes after " + keys[i - 1]);
            }
        }
    }

    /**
     * The answers of one return in these places: an unmodifiable map that holds the values alone and makes the rest when it is asked for.
     *
     * @param values one a place, in their order
     */
    public Map<String, SourcedValue> with(String file, FieldValue... values) {
        if (values.length != keys.length) {
            throw new IllegalArgumentException(values.length + " values in " + keys.length + " places");
        }
        return new PlacedAnswers(this, file, values.clone());
    }

    public int size() {
        return keys.length;
    }

    Place at(int index) {
        return places.get(index);
    }

    /** Less than 0 where no answer has the key. */
    int indexOf(String key) {
        return Arrays.binarySearch(keys, key);
    }
}
