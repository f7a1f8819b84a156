package org.programmereporting.sample;

import java.time.LocalDate;

/** One of the five contracts, with the invented suppliers that run it, and how many of its trusts left in the first wave. */
enum Cluster {
    SOUTHERN(
            "southern",
            LocalDate.of(2013, 6, 30),
            "ABCDE",
            41,
            "Ostervale Health Services",
            "Kestrane Radiology Systems"),
    NORTH_WEST(
            "north-west-west-midlands",
            LocalDate.of(2013, 6, 30),
            "FGHJK",
            38,
            "Ostervale Health Services",
            "Kestrane Radiology Systems"),
    LONDON("london", LocalDate.of(2015, 6, 30), "LMW", 3, "Lumbrook Health", "Pellwright Informatics"),
    NORTH_EAST("north-east", LocalDate.of(2016, 6, 30), "NP", 1, "Tavrin Imaging", "Kestrane Radiology Systems"),
    EASTERN("eastern", LocalDate.of(2016, 6, 30), "RT", 1, "Tavrin Imaging", "Kestrane Radiology Systems");

    private final String id;
    private final LocalDate contractEnd;
    private final String codeLetters;
    private final int firstWave;
    private final String pacsSupplier;
    private final String risSupplier;

    Cluster(
            String id,
            LocalDate contractEnd,
            String codeLetters,
            int firstWave,
            String pacsSupplier,
            String risSupplier) {
        this.id = id;
        this.contractEnd = contractEnd;
        this.codeLetters = codeLetters;
        this.firstWave = firstWave;
        this.pacsSupplier = pacsSupplier;
        this.risSupplier = risSupplier;
    }

    String id() {
        return id;
    }

    LocalDate contractEnd() {
        return contractEnd;
    }

    int firstWave() {
        return firstWave;
    }

    String supplier(Service service) {
        return service == Service.PACS ? pacsSupplier : risSupplier;
    }

    String system(Service service) {
        String supplier = supplier(service);
        return supplier.substring(0, supplier.indexOf(' ')) + " national " + service;
    }

    /** Code of the cluster's trust at this place, from 0: Z, a letter of the cluster, 1 to 9. */
    String code(int index) {
        return "Z" + codeLetters.charAt(index / 9) + (index % 9 + 1);
    }
}
