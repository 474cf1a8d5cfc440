package jp.shimon.plan.exchange;

/** 取り込むファイルの限り。 A plan has 50 to 500 measures; what is far beyond is a mistake or an attack. */
final class Limits {

    static final int FILE = 20 * 1024 * 1024;
    static final long UNPACKED = 48L * 1024 * 1024;
    static final long STRINGS = 16L * 1024 * 1024;
    static final int PARTS = 500;
    static final int SHEETS = 30;
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int CELLS = 200_000;
    static final int MERGED = 20_000;
    static final int TEXT = 32_767;
    static final int COMPLAINTS = 100;

    private Limits() {}
}
