package org.programmereporting.sample;

import java.util.List;

/** An invented supplier, with the other names under which trusts write it. */
record Supplier(String id, String name, List<String> aliases) {
    static final List<Supplier> ALL = List.of(
            new Supplier("ostervale", "Ostervale Health Services", List.of("Ostervale", "Ostervale HS Ltd")),
            new Supplier("kestrane", "Kestrane Radiology Systems", List.of("Kestrane", "Kestrane RIS")),
            new Supplier("tavrin", "Tavrin Imaging", List.of("Tavrin", "Tavrin Imaging UK Ltd")),
            new Supplier("lumbrook", "Lumbrook Health", List.of("Lumbrook", "Lumbrook Health plc")),
            new Supplier("pellwright", "Pellwright Informatics", List.of("Pellwright")),
            new Supplier("aldervane", "Aldervane Imaging", List.of("Aldervane", "Aldervane Imaging Ltd")),
            new Supplier("cindermoor", "Cindermoor Health Systems", List.of("Cindermoor")),
            new Supplier("sablewick", "Sablewick Medical", List.of("Sablewick", "Sablewick Medical Systems")),
            new Supplier("vantrell", "Vantrell Radiology", List.of("Vantrell")),
            new Supplier("hexmarrow", "Hexmarrow Archives", List.of("Hexmarrow", "Hexmarrow VNA")),
            new Supplier("orrinskeld", "Orrinskeld Data", List.of("Orrinskeld")));

    /** Those who follow with PACS and RIS, and those who follow with an archive. */
    static final List<String> INCOMING =
            List.of("Aldervane Imaging", "Cindermoor Health Systems", "Sablewick Medical", "Vantrell Radiology");

    static final List<String> ARCHIVES = List.of("Hexmarrow Archives", "Orrinskeld Data");
}
