package jp.shimon.reading;

/** 読み取る資料の限り。 A paper has some dozens of pages; what is far beyond is a mistake or an attack. */
final class Limits {

    static final int FILE = 10 * 1024 * 1024;
    static final int TEXT = 2 * 1024 * 1024;
    static final long UNPACKED = 48L * 1024 * 1024;
    static final int DOCUMENT = 16 * 1024 * 1024;
    static final int PARTS = 500;
    static final int ROWS = 10_000;
    static final int SLOTS = 50_000;
    static final int SIGNS = 1_000_000;
    static final int COLUMNS = 100;
    static final int DEPTH = 200;
    static final int ITEMS = 100;

    private Limits() {}
}
