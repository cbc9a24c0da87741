package dev.roost.privacy.domain;

import dev.roost.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** Exports as the domain sees them. */
@Repository
public interface DataExports {

  Optional<DataExport> find(UserId user);

  /** The same, and nobody else changes it before this transaction ends. */
  Optional<DataExport> lock(UserId user);

  /** Stores a new one, unless there is one of the user already. */
  void addIfAbsent(DataExport export);

  /** Stores a changed one; fails if somebody stored another version meanwhile. */
  void save(DataExport export);

  void remove(DataExport export);

  /** Whose turn it is by the database's clock, longest due first. Looks only, locks nothing. */
  List<UserId> due(int atMost);

  /** Remembers that a turn failed, and puts it off: a second at first, twice as long each time, an hour at most. */
  void postpone(UserId user, String error);
}
