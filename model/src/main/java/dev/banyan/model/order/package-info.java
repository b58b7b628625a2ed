/// In which order to take the phases, and how long the whole will take: numbers in, numbers out, without plan,
/// calendar or clock. Phases are numbered jobs, efforts and dates are working days counted from the start of the
/// roadmap.
///
/// The best order for one stream of work carries as little risk for as short a time as possible: it minimises the
/// sum of risk retired times the day of retirement. Smith (1956) sorts by risk per day when nothing waits for
/// anything. With prerequisites, Sidney (1975) splits the jobs into blocks of falling density that some best order
/// keeps; inside a block the problem is hard (Lawler 1978). There the same is said again of what each first job
/// leaves, block by block, until the optimum is proven or the time is up; then the order comes with a bound. The
/// densest set of jobs that is closed under prerequisites is a maximum-weight
/// closure, one minimum cut a step (Picard 1976); the bound of a block is the area argument behind the factor of
/// two of Chekuri and Motwani (1999) and of Margot, Queyranne and Wang (2003).
///
/// Several teams are scheduled from a list, improved by annealing, and compared with the bound of Eastman, Even and
/// Isaacs (1964) for one team that is as fast as all together. Uncertain durations are drawn from triangles.
package dev.banyan.model.order;
