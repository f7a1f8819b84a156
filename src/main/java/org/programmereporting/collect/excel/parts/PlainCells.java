package org.programmereporting.collect.excel.parts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.returns.CellAddress;

/**
 * The addresses of a sheet's cells as they stand in the file, found without the library that reads it, so that none can be lost unseen. An address
 * that is missing follows from the one before.
 */
public final class PlainCells {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private final Set<CellAddress> all = new HashSet<>();
    private Optional<String> fault = Optional.empty();
    private int row = -1;
    private int column = -1;

    /** The places of all cells that the part has. */
    public Set<CellAddress> all() {
        return all;
    }

    /** Why the sheet cannot be trusted, to follow its name; nothing when it can. */
    public Optional<String> fault() {
        return fault;
    }

    /** A row begins; its number, from 1, or nothing. */
    void row(String number) {
        row = number.isBlank() ? row + 1 : numberOf(number) - 1;
        column = -1;
        if (row < 0 || row >= ROWS) {
            fail("has a row that no sheet has");
        }
    }

    /** A cell of the row; its address, such as D14, or nothing. */
    void cell(String address) {
        Optional<CellAddress> told = CellAddress.of(address);
        if (told.isPresent() ? told.get().row() != row : !address.isBlank()) {
            fail("has a cell that stands elsewhere than it says");
        }
        column = told.map(CellAddress::column).orElse(column + 1);
        add(column, row);
    }

    void add(int atColumn, int atRow) {
        if (atColumn >= COLUMNS) {
            fail("has a cell in a column that no sheet has");
        } else if (!all.add(new CellAddress(atColumn, atRow))) {
            fail("holds two cells of the same address");
        }
    }

    void fail(String words) {
        fault = fault.isPresent() ? fault : Optional.of(words);
    }

    /** A whole number, or 0 for none. */
    static int numberOf(String number) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
