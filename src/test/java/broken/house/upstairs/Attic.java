package broken.house.upstairs;

/** The upper room of the broken house. */
public class Attic {}
