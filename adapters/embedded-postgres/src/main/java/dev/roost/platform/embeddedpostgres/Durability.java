package dev.roost.platform.embeddedpostgres;

import java.util.List;

/** Whether a commit must outlive a power cut. */
enum Durability {

  DURABLE,
  /** For data that nobody misses: no write waits for the disk. Deadlocks, which tests provoke, are told soon. */
  FORGETFUL;

  List<String> initdbArguments() {
    return switch (this) {
      case DURABLE -> List.of();
      case FORGETFUL -> List.of("--no-sync", "--set=fsync=off", "--set=synchronous_commit=off",
          "--set=full_page_writes=off", "--set=max_connections=200",
          "--set=deadlock_timeout=50ms");
    };
  }
}
