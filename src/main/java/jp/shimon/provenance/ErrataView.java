package jp.shimon.provenance;

import java.util.List;

/**
 * 正誤表：every correction of a plan.
 *
 * @param plan code of the plan
 * @param errata newest first
 */
public record ErrataView(String plan, String name, List<Erratum> errata) {}
