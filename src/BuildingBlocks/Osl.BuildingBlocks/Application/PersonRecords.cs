using System.Globalization;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>
/// What a module holds under the id of a person, so that People can show somebody everything the system holds about them (GDPR Art. 15).
/// A module that stores such ids registers one; a test compares what it covers with the model of the database.
/// </summary>
public interface IPersonRecords
{
    /// <summary>The module's name.</summary>
    string Module { get; }

    /// <summary>Where the module stores ids of people: entity and property, such as Ballot.PersonId.</summary>
    IReadOnlyCollection<string> Covers { get; }

    /// <summary>Everything of the present centre under this person.</summary>
    Task<IReadOnlyList<PersonRecord>> Of(PersonId person, CancellationToken ct);
}

/// <summary>One thing that is held about a person.</summary>
/// <param name="Kind">What it is, such as opinion.</param>
/// <param name="Fields">Its fields by name, as text; none of them is left out for being empty.</param>
public sealed record PersonRecord(string Kind, Guid Id, IReadOnlyDictionary<string, string?> Fields)
{
    public static PersonRecord Of(string kind, Guid id, params IReadOnlyList<(string Name, object? Value)> fields) =>
        new(kind, id, fields.ToDictionary(field => field.Name, field => Text(field.Value), StringComparer.Ordinal));

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "true" : "false",
        DateTimeOffset instant => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable several => string.Join("; ", several.Cast<object?>().Select(Text)),
        _ => value.ToString(),
    };
}
