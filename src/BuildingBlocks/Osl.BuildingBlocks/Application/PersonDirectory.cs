using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>How to write to a person, or to the guardian who speaks for them. Not to be stored: it is personal data that People keeps.</summary>
/// <param name="Language">Two letters of ISO 639-1.</param>
public sealed record PersonContact(PersonId Person, string DisplayName, string Email, string Language);

/// <summary>
/// Tells how to write to people about what they take part in themselves: that is its basis (GDPR Art. 6(1)(e)), and it covers nothing else.
/// Whose address is told, and why, is audited. Whoever was erased, or whose data are restricted, is not found.
/// </summary>
public interface IPersonDirectory
{
    /// <summary>The contacts of those of them who can be reached; of somebody under age, the guardian's.</summary>
    Task<IReadOnlyList<PersonContact>> Find(CentreId centre, IReadOnlyCollection<PersonId> people, string reason, CancellationToken ct);
}
