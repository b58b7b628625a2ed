package dev.banyan.model.check;

import java.util.List;

/// One rule of the doctor.
interface PlanRule {
    /// What a healthy plan keeps ("Every risk has a response").
    String asks();

    /// Nothing where all is well, or there is nothing to look at.
    List<Finding> look(Patient patient);
}
