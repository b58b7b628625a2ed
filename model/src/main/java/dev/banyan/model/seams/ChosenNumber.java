package dev.banyan.model.seams;

/// How many contexts a suggestion has, and why so many.
///
/// @param contexts how many there are
/// @param wished   how many were wished, 0 for none
/// @param steadiest how many the division has that comes out again most surely
/// @param least    fewest, @param most most contexts that people usually work with in a system of this size
/// @param drawn    contexts that are drawn or pinned and stay
/// @param minimum  fewest modules of a context
public record ChosenNumber(int contexts, int wished, int steadiest, int least, int most, int drawn, int minimum) {
    private static final int FEW = 12;

    /// Fewest contexts to propose for so many modules when nobody says a number.
    static int least(int modules) {
        return modules < 12 ? 1 : modules < 60 ? 2 : modules < 200 ? 4 : 6;
    }

    /// Most contexts to propose for so many modules: a dozen, in very large systems more.
    static int most(int modules) {
        return modules < 60 ? Math.max(2, modules / 6) : Math.max(FEW, (int) (Math.sqrt(modules) / 2));
    }

    /// Whether a wish could not be met.
    public boolean missed() {
        return wished > 0 && contexts != wished;
    }

    /// The reason in one sentence.
    public String words() {
        if (contexts == 0) return "No groups stand out from the rest.";
        if (wished > 0 && contexts == wished) return "As many as wished.";
        if (wished > 0) return instead();
        if (drawn > 0 && contexts > most) return drawn + " are drawn or pinned already and stay.";
        if (steadiest == contexts)
            return "The division that comes out most surely has as many" + (least > 1 ? usual() : "") + ".";
        if (steadiest > contexts)
            return "The division that comes out most surely has " + steadiest + "; those that cost least were joined"
                    + usual() + ".";
        return "The division that comes out most surely has only " + steadiest + "; it was cut finer" + usual() + ".";
    }

    private String usual() {
        return " (usual for this size: " + least + " to " + most + ")";
    }

    private String instead() {
        String many = contexts + " instead of " + wished + ": ";
        if (contexts > wished && drawn == contexts)
            return many + "the " + drawn
                    + " that are drawn or pinned stay. Suggest without keeping them to have fewer.";
        if (contexts > wished && drawn > 0)
            return many + drawn
                    + " are drawn or pinned and stay, and nothing ties the others to them or to each other.";
        if (contexts > wished) return many + "the evidence falls into so many pieces that nothing ties together.";
        return many + "more would have fewer than " + minimum + (minimum == 1 ? " module" : " modules") + " each.";
    }
}
