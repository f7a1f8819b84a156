package org.programmereporting.job;

/** Hears how far a run is. */
public interface Progress {
    /** A piece of work of so many items begins. */
    void begins(String work, long items);

    /** One item of it is done. Called from several threads. */
    void done();

    /** The piece of work has ended. */
    void ends();

    /** Hears nothing: for cron. */
    Progress SILENT = new Progress() {
        @Override
        public void begins(String work, long items) {}

        @Override
        public void done() {}

        @Override
        public void ends() {}
    };
}
