package org.programmereporting.returns;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers as {@link AnswerPlaces} has them. Years of returns are held so, an array each. */
final class PlacedAnswers extends AbstractMap<String, SourcedValue> {
    private final AnswerPlaces places;
    private final String file;
    private final FieldValue[] values;

    PlacedAnswers(AnswerPlaces places, String file, FieldValue[] values) {
        this.places = places;
        this.file = file;
        this.values = values;
    }

    /** The same map when nothing can change it any more, else a copy. */
    static Map<String, SourcedValue> kept(Map<String, SourcedValue> values) {
        return values instanceof PlacedAnswers ? values : Map.copyOf(values);
    }

    /** An answer of any such map, without where it stands. */
    static @Nullable FieldValue answer(Map<String, SourcedValue> answers, String key) {
        if (answers instanceof PlacedAnswers placed) {
            int index = placed.places.indexOf(key);
            return index < 0 ? null : placed.values[index];
        }
        SourcedValue answer = answers.get(key);
        return answer == null ? null : answer.value();
    }

    /** All answers of any such map in the same way. */
    static void forEachAnswer(Map<String, SourcedValue> answers, BiConsumer<String, FieldValue> action) {
        if (answers instanceof PlacedAnswers placed) {
            for (int i = 0; i < placed.values.length; i++) {
                action.accept(placed.places.at(i).key(), placed.values[i]);
            }
        } else {
            answers.forEach((key, answer) -> action.accept(key, answer.value()));
        }
    }

    @Override
    public @Nullable SourcedValue get(Object key) {
        int index = key instanceof String text ? places.indexOf(text) : -1;
        return index < 0 ? null : at(index);
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String text && places.indexOf(text) >= 0;
    }

    @Override
    public Set<Entry<String, SourcedValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, SourcedValue>> iterator() {
                return IntStream.range(0, size())
                        .mapToObj(i -> Map.entry(places.at(i).key(), at(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return places.size();
            }
        };
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super SourcedValue> action) {
        for (int i = 0; i < values.length; i++) {
            action.accept(places.at(i).key(), at(i));
        }
    }

    private SourcedValue at(int index) {
        AnswerPlaces.Place place = places.at(index);
        return new SourcedValue(values[index], new Source(file, place.sheet(), place.cell()));
    }
}
