package org.programmereporting.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where answers stand, by key: most returns of a form answer the same fields in the same cells, and share one of these. */
public final class AnswerPlaces {
    private final Place[] places;
    /** A place's index and one, at its key's hash or after it; 0 where there is none. Years of months have thousands of these: no map for each. */
    private final int[] slots;

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
        this.places = places.toArray(Place[]::new);
        this.slots = new int[Integer.highestOneBit(2 * this.places.length + 1) * 2];
        for (int i = 0; i < this.places.length; i++) {
            String key = this.places[i].key();
            if (i > 0 && this.places[i - 1].key().compareTo(key) >= 0) {
                throw new IllegalArgumentException(key + " comes after " + this.places[i - 1].key());
            }
            slots[slot(key)] = i + 1;
        }
    }

    /**
     * The answers of one return in these places: an unmodifiable map that holds the values alone and makes the rest when it is asked for.
     *
     * @param values one a place, in their order
     */
    public Map<String, SourcedValue> with(String file, FieldValue... values) {
        if (values.length != places.length) {
            throw new IllegalArgumentException(values.length + " values in " + places.length + " places");
        }
        return new PlacedAnswers(this, file, values.clone());
    }

    public int size() {
        return places.length;
    }

    Place at(int index) {
        return places[index];
    }

    /** Less than 0 where no answer has the key. */
    int indexOf(String key) {
        return slots[slot(key)] - 1;
    }

    /** Where a key stands, or would; a slot is always free, since there are more of them than places. */
    private int slot(String key) {
        int slot = key.hashCode() & (slots.length - 1);
        while (slots[slot] != 0 && !places[slots[slot] - 1].key().equals(key)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
