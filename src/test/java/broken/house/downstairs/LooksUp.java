package broken.house.downstairs;

import broken.house.upstairs.Attic;

/** Must be noticed. */
public class LooksUp {
    Attic attic = new Attic();
}
