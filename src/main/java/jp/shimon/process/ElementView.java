package jp.shimon.process;

/**
 * 図の要素。
 *
 * @param id in the drawing
 * @param name in Japanese, as drawn
 */
public record ElementView(String id, String name) {}
