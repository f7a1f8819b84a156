package org.programmereporting.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where answers stand, by key: most returns of a form answer the same fields in the same cells, and share one of these. */
public final class AnswerPlaces {
    private final List<Place> places;
    private final Map<String, Integer> index = new HashMap<>();

    /**
     * Sheet and cell of an answer, without the file.
     *
     * @param key of the field, or of the column in a row
     */
    public record Place(String key, String sheet, String cell) {
        /** Written out, as is the hash, since years of months are compared by them. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place
                    && cell.equals(place.cell)
                    && key.equals(place.key)
                    && sheet.equals(place.sheet);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + cell.hashCode();
        }
    }

    /** @param places by key, in the keys' order, each key once */
    public AnswerPlaces(List<Place> places) {
        this.places = List.copyOf(places);
        for (int i = 0; i < this.places.size(); i++) {
            String key = this.places.get(i).key();
            if (i > 0 && this.places.get(i - 1).key().compareTo(key) >= 0) {
                throw new IllegalArgumentException(
                        key + " comes after " + this.places.get(i - 1).key());
            }
            index.put(key.intern(), i); // found by one look, since keys in code and definition are interned too
        }
    }

    /**
     * The answers of one return in these places: an unmodifiable map that holds the values alone and makes the rest when it is asked for.
     *
     * @param values one a place, in their order
     */
    public Map<String, SourcedValue> with(String file, FieldValue... values) {
        if (values.length != places.size()) {
            throw new IllegalArgumentException(values.length + " values in " + places.size() + " places");
        }
        return new PlacedAnswers(this, file, values.clone());
    }

    public int size() {
        return places.size();
    }

    Place at(int index) {
        return places.get(index);
    }

    /** Less than 0 where no answer has the key. */
    int indexOf(String key) {
        return index.getOrDefault(key, -1);
    }
}
