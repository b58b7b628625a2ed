package dev.banyan.bench;

import java.util.List;

/// All pieces, in the order of the job.
final class Pieces {
    static final List<Piece> ALL = List.of(
            new ImportPiece(),
            new ImportApartPiece(),
            new JoinPiece(),
            new SuggestPiece(),
            new LayoutPiece(),
            new MapPiece(),
            new TaskPiece(),
            new DragPiece(),
            new CyclesPiece(),
            new OrderPiece(),
            new SolverPiece(),
            new SimulatePiece(),
            new SavePiece(),
            new EditPiece(),
            new ExportPiece());

    private Pieces() {}
}
