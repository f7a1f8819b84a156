package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The 128 invented trusts of the peak: 84 that left in the first wave and 44 that remained, of which two merge. */
final class TrustRegister {
    /** The day on which the two merging trusts become one, which keeps the code of the first. */
    static final LocalDate MERGED_ON = LocalDate.of(2014, 5, 1);

    static final String MERGED_NAME = "Soke and Stour Valley Hospitals NHS Foundation Trust";

    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Map<Cluster, List<String>> PLACES = places();

    private final List<SampleTrust> trusts = new ArrayList<>();

    TrustRegister() {
        for (Cluster cluster : Cluster.values()) {
            List<String> places = PLACES.getOrDefault(cluster, List.of());
            for (int i = 0; i < places.size(); i++) {
                trusts.add(trust(cluster, places.get(i), i));
            }
        }
    }

    List<SampleTrust> all() {
        return trusts;
    }

    List<SampleTrust> firstWave() {
        return trusts.stream().filter(SampleTrust::firstWave).toList();
    }

    /** London's 19, then 12 of the north-east and 13 of the eastern contract; the last two merge. */
    List<SampleTrust> remaining() {
        return trusts.stream().filter(trust -> !trust.firstWave()).toList();
    }

    SampleTrust mergedInto() {
        return remaining().get(remaining().size() - 2);
    }

    SampleTrust closedByMerger() {
        return remaining().get(remaining().size() - 1);
    }

    private static SampleTrust trust(Cluster cluster, String place, int index) {
        return new SampleTrust(
                cluster.code(index),
                name(place, index),
                region(cluster, index),
                cluster,
                index < cluster.firstWave(),
                opened(place));
    }

    private static LocalDate opened(String place) {
        Chance chance = new Chance("opened " + place);
        return LocalDate.of(chance.between(1992, 2002), chance.oneIn(4) ? 10 : 4, 1);
    }

    private static String name(String place, int index) {
        return switch (index % 9) {
            case 1, 6 -> place + " Hospitals NHS Trust";
            case 2 -> "University Hospitals of " + place + " NHS Foundation Trust";
            case 3 -> place + " Teaching Hospitals NHS Foundation Trust";
            case 4 -> "Royal " + place + " Hospital NHS Trust";
            case 5 -> place + " and District Hospitals NHS Foundation Trust";
            case 7 -> place + " Healthcare NHS Trust";
            default -> place + " Hospitals NHS Foundation Trust";
        };
    }

    /** Region is geography, cluster is the contract: one trust south of London is on the London contract. */
    private static String region(Cluster cluster, int index) {
        return switch (cluster) {
            case SOUTHERN -> "Y57";
            case NORTH_WEST -> index < 20 ? "Y54" : "Y55";
            case LONDON -> index == 20 ? "Y57" : "Y56";
            case NORTH_EAST -> "Y54";
            case EASTERN -> "Y55";
        };
    }

    private static Map<Cluster, List<String>> places() {
        Map<Cluster, List<String>> places = new EnumMap<>(Cluster.class);
        places.put(Cluster.SOUTHERN, words("""
                Averscombe, Brackcombe, Calderstoke, Chalvering, Coldhayes, Cranmouth, Dewsbourne, Dunminster,
                Eastermouth, Elverton Sands, Fallowbourne, Farlingstoke, Fernhampton, Glasscombe, Greyminster,
                Hallowmouth, Hartlebourne, Hazelminster, Inklebourne, Juniper Down, Kestlecombe, Kingsmarrow,
                Lambercombe, Larkminster, Maidenstoke, Marlbeck and Thornmere, Merrowbourne, Nettlehampton,
                Oldmarrow, Orchardmouth, Penwarrick, Petherbourne, Quennelstoke, Ridgeminster, Rookhampton,
                Saltmarrow, Selverbourne, Thistlemouth, Trevallock, Wexminster, Yarlhampton"""));
        places.put(Cluster.NORTH_WEST, words("""
                Arkenshaw, Blackenbrook, Brindleshaw, Burrowclough, Calderwick, Clegthorpe, Dallowshaw, Denclough,
                Ellershawe, Fallowclough, Fellclough, Garthshaw, Gorsewick, Grimbleshaw, Haddlesworth, Ironbeck,
                Kelderclough, Lanterdale, Lowenshaw, Millerclough, Mossenden, Netherclough, Oakenbarrow,
                Pendlecroft, Quarrendale, Rivenshaw, Rowanclough, Sevenbrook, Shawcliffe Vale, Stonnerley, Tarnclough,
                Tattershaw, Ternbrook, Ullersby, Wharlow, Wolvershaw, Wrekenfield, Yewclough"""));
        places.put(Cluster.LONDON, words("""
                Ashgrove Park, Barnsgate, Bellwater, Canonsbrook, Charterfield, Copperhithe, Deptwell, Eastgrove,
                Fleetmarsh, Greenlock, Hackenfield, Highbarrow, Kingsreach, Lambeck, Mayfleet, Northgrove,
                Oldhithe, Peckmoor, Queensmarsh, Ravensgrove, Surrowdown, Wallenbrook"""));
        places.put(Cluster.NORTH_EAST, words("""
                Alnershaw, Beckwithby, Cragmouth, Derwick Bay, Ebbermouth, Farrowby, Guisewick, Hartlewick,
                Killermoor, Marskeld, Ravenskeld, Tarnwick, Wyrebeck"""));
        places.put(Cluster.EASTERN, words("""
                Ashenfen, Brackenfen, Breckhaven, Colnebury, Dykeham, Fenmarsh, Holbeckham, Kestevale, Lindenby,
                Northfen, Orfleet, Wensumby, Sokebury, Stourhaven"""));
        return places;
    }

    private static List<String> words(String text) {
        return COMMA.splitAsStream(text.strip()).toList();
    }
}
