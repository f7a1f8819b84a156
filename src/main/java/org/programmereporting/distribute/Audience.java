package org.programmereporting.distribute;

import java.util.List;
import org.programmereporting.returns.OdsCode;

/** For whom a stakeholder reads, which settles what they may see: nobody is sent what is not theirs. */
public sealed interface Audience {
    /** As it stands in {@code stakeholders.csv}. */
    String word();

    /** All that may be asked for. */
    List<FileKind> mayGet();

    /** The programme board: everything national, nothing of the analyst's. */
    record Board() implements Audience {
        public static final String WORD = "board";

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public List<FileKind> mayGet() {
            return List.of(FileKind.REPORT, FileKind.PAGE, FileKind.COHORTS, FileKind.REGIONS);
        }
    }

    /**
     * Those who answer for one cohort, region or supplier: its own workbook alone.
     *
     * @param kind {@code cohort}, {@code region} or {@code supplier}
     */
    record Part(String kind, String id) implements Audience {
        public static final String COHORT = "cohort";
        public static final String REGION = "region";
        public static final String SUPPLIER = "supplier";

        @Override
        public String word() {
            return kind + ":" + id;
        }

        @Override
        public List<FileKind> mayGet() {
            return List.of(FileKind.WORKBOOK);
        }

        public boolean isSupplier() {
            return kind.equals(SUPPLIER);
        }

        /** Where an edition holds its workbook. */
        String file() {
            return kind + "s/" + id + ".xlsx";
        }
    }

    /** One trust: what is about its own return. */
    record OfTrust(OdsCode code) implements Audience {
        public static final String KIND = "trust";

        @Override
        public String word() {
            return KIND + ":" + code;
        }

        @Override
        public List<FileKind> mayGet() {
            return List.of(FileKind.FEEDBACK, FileKind.FORM);
        }
    }
}
