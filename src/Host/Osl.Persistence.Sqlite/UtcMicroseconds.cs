using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Osl.Persistence.Sqlite;

/// <summary>Instants as whole microseconds since 1970, UTC: they compare and sort as numbers, with the precision that PostgreSQL has.</summary>
public sealed class UtcMicroseconds() : ValueConverter<DateTimeOffset, long>(instant => Of(instant), stored => From(stored))
{
    public static long Of(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset From(long stored) => DateTimeOffset.UnixEpoch.AddTicks(stored * TimeSpan.TicksPerMicrosecond);
}
