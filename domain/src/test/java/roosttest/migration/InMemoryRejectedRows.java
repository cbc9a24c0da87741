package roosttest.migration;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.migration.domain.RejectedRow;
import dev.roost.migration.domain.RejectedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rejected rows in memory. */
public final class InMemoryRejectedRows implements RejectedRows {

  private final Map<ImportRunId, List<RejectedRow>> stored = new HashMap<>();

  @Override
  public void add(ImportRunId run, List<RejectedRow> rows) {
    var kept = stored.computeIfAbsent(run, any -> new ArrayList<>());
    kept.addAll(rows.subList(0, Math.min(rows.size(), MOST - kept.size())));
  }

  @Override
  public List<RejectedRow> of(ImportRunId run, int skip, int limit) {
    return stored.getOrDefault(run, List.of()).stream().skip(skip).limit(limit).toList();
  }
}
