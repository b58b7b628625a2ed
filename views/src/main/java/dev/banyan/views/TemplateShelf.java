package dev.banyan.views;

import dev.banyan.model.roadmap.Template;
import javafx.collections.ObservableList;

/// The templates a person can plan from. What comes with the program stays as it is; the person's own can be changed.
public interface TemplateShelf {
    /// Those of the program first; changes when one is kept, removed or taken in.
    ObservableList<Template> all();

    /// Whether it is the person's own.
    boolean own(Template template);

    /// Keeps an own one; it takes the place of another with the same id.
    void keep(Template template);

    void remove(Template own);

    /// Writes it into a file, asking where to.
    void export(Template template);

    /// Asks for a file with a template and keeps that as an own one.
    void takeIn();
}
