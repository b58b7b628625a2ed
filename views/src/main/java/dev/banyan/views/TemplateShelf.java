package dev.banyan.views;

import dev.banyan.model.roadmap.Template;
import javafx.collections.ObservableList;

/// The templates a person can plan from. What comes with the program stays as it is; the person's own can be changed.
public interface TemplateShelf {
    /// Those of the program first, then those beside the plan; changes when one is kept, removed, taken in or found.
    ObservableList<Template> all();

    /// A sentence for each file that looks like a template and is none.
    ObservableList<String> troubles();

    /// Looks through the folders again, in the background.
    void lookAgain();

    /// Whether it is the person's own.
    boolean own(Template template);

    /// Whether it lies beside the plan.
    boolean beside(Template template);

    /// Keeps an own one; it takes the place of another with the same id.
    void keep(Template template);

    void remove(Template own);

    /// Writes it into a file, asking where to.
    void export(Template template);

    /// Asks for a file with a template and keeps that as an own one.
    void takeIn();
}
