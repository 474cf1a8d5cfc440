package jp.shimon.web.review;

/**
 * 進み具合の一本：言葉と数と、幅。
 *
 * @param name key of its words
 * @param width of the bar, in percent
 */
record Bar(String name, int done, int all) {

    public int width() {
        return all == 0 ? 0 : Math.round(100f * done / all);
    }
}
