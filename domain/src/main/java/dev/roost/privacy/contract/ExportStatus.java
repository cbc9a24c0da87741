package dev.roost.privacy.contract;

/** How far the copy of somebody's data has come. */
public enum ExportStatus {
  /** It is being written. */
  RUNNING,
  /** It can be downloaded. */
  READY,
  /** Its file is about to be deleted. */
  ENDED
}
