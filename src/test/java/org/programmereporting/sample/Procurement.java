package org.programmereporting.sample;

import java.util.List;

/** How the trust buys what follows, with whom, and how far it is: the stage is that of its milestones. */
final class Procurement {
    private static final List<String> ROUTES =
            List.of("OJEU", "framework strategic", "framework strategic", "framework tactical");

    private Procurement() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        consortium(sample, month);
        boolean decided = month.complete(Milestone.OUTLINE_BUSINESS_CASE);
        sample.put("procurement_route", decided ? month.ofTrust("route").pick(ROUTES) : "not decided");
        sample.put("procurement_stage", stage(month));
        sample.put("funding_approved", month.complete(Milestone.REQUIREMENTS_APPROVED) ? "yes" : "no");
        sample.put("vna_supplier", archive(month));
    }

    private static void consortium(SampleReturn sample, TrustMonth month) {
        Consortium.of(month.plan().place()).ifPresent(group -> {
            Chance chance = month.ofTrust("consortium");
            sample.put("consortium", group.name());
            sample.put("shares_issues", "yes");
            sample.put("shares_resources", yesInTwo(chance));
            sample.put("shares_expertise", chance.oneIn(4) ? "no" : "yes");
            sample.put("committed_agreement", yesInTwo(chance));
            sample.put("committed_money", yesInTwo(chance));
            sample.put("committed_staff", yesInTwo(chance));
        });
    }

    private static String yesInTwo(Chance chance) {
        return chance.oneIn(2) ? "yes" : "no";
    }

    private static String stage(TrustMonth month) {
        if (month.complete(Milestone.CONTRACT_AWARD)) {
            return "contract awarded";
        } else if (month.complete(Milestone.PREFERRED_SUPPLIER)) {
            return "preferred supplier";
        } else if (month.complete(Milestone.REQUIREMENTS_APPROVED)) {
            return "shortlist";
        } else if (month.complete(Milestone.OUTLINE_BUSINESS_CASE)) {
            return "requirements";
        }
        return month.complete(Milestone.EXIT_NOTICE) ? "business case" : "not started";
    }

    /** One trust in five needs no archive of its own. */
    static String archive(TrustMonth month) {
        Chance chance = month.ofTrust("archive");
        if (chance.oneIn(5)) {
            return "none";
        }
        return month.complete(Milestone.PREFERRED_SUPPLIER) ? chance.pick(Supplier.ARCHIVES) : "not yet selected";
    }
}
