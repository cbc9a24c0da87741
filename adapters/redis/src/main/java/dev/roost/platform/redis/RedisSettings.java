package dev.roost.platform.redis;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Which Redis to use, {@code ROOST_REDIS_URL}. Asked at every start, so it knows nothing of the library that speaks to it. */
public final class RedisSettings {

  static final String URL = "roost.redis.url";

  private RedisSettings() {
  }

  public static boolean nameOne(Environment settings) {
    return StringUtils.hasText(settings.getProperty(URL));
  }
}
