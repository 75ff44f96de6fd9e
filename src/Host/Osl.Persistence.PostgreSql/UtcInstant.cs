using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Osl.Persistence.PostgreSql;

/// <summary>Any offset is taken and stored as UTC, in whole microseconds as the database keeps them.</summary>
public sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => instant.ToUniversalTime(), stored => stored);
