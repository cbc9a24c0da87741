package dev.roost.availability.application;

import dev.roost.availability.api.ExportView;
import dev.roost.availability.api.HostCalendarExports;
import dev.roost.availability.contract.CalendarExportId;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.availability.domain.CalendarExport;
import dev.roost.availability.domain.CalendarExports;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CalendarExportService implements HostCalendarExports {

  private final CalendarExports exports;
  private final CalendarAccess access;
  private final ExportTokens tokens;
  private final Ids ids;
  private final Clock clock;

  CalendarExportService(CalendarExports exports, CalendarAccess access, ExportTokens tokens, Ids ids, Clock clock) {
    this.exports = exports;
    this.access = access;
    this.tokens = tokens;
    this.ids = ids;
    this.clock = clock;
  }

  /** The first token of a Roost makes its key, which is written. */
  @Override
  @Transactional
  public List<ExportView> list(Actor host, ListingId listing) {
    access.editable(host, listing);
    return exports.of(listing).stream().map(it -> view(it, it.version())).toList();
  }

  @Override
  @Transactional
  public ExportView open(Actor host, ListingId listing, Channel channel) {
    access.editable(host, listing);
    var all = exports.lockAll(listing);
    var known = all.stream().filter(it -> it.channel().equals(channel)).findFirst();
    if (known.isPresent()) {
      return view(known.get(), known.get().version());
    }
    if (all.size() >= MOST) {
      throw new Refused(new TooManyChannels(MOST));
    }
    var opened = CalendarExport.create(new CalendarExportId(ids.next()), listing, channel, clock.instant());
    exports.add(opened);
    return view(opened, 1);
  }

  @Override
  @Transactional
  public ExportView rotate(Actor host, ListingId listing, Channel channel, long expectedVersion) {
    access.editable(host, listing);
    var export = exports.lock(listing, channel)
        .orElseThrow(() -> new Refused(new NotFound("calendar export", channel.name())));
    export.rotate(expectedVersion);
    exports.save(export);
    return view(export, export.version() + 1);
  }

  @Override
  @Transactional
  public void close(Actor host, ListingId listing, Channel channel) {
    access.editable(host, listing);
    exports.lock(listing, channel).ifPresent(it -> exports.remove(it.id()));
  }

  private ExportView view(CalendarExport export, long version) {
    return new ExportView(export.channel(), version, tokens.of(export), export.snapshot().createdAt());
  }
}
