using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

/// <summary>A document seen that proves a part of Art. 33. The document itself stays in the personal file.</summary>
internal sealed class Evidence : Entity<EvidenceId>
{
    public EvidenceKind Kind { get; private set; }

    /// <summary>Which document it was: a diploma's number, the sign of a certificate.</summary>
    public string Document { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    /// <summary>For experience: years proved by this document.</summary>
    public decimal? Years { get; private set; }

    public DateOnly SeenOn { get; private set; }

    private Evidence()
    {
    }

    internal static Evidence Seen(EvidenceId id, EvidenceKind kind, string document, DateOnly issuedOn, decimal? years, DateOnly today)
    {
        StaffRules.ExperienceHasYears.Require((kind == EvidenceKind.CommunityWorkExperience) == years.HasValue, "/years");
        StaffRules.DocumentIsNotOfTheFuture.Require(issuedOn <= today, "/issuedOn");
        var evidence = new Evidence { Kind = kind, Document = document, IssuedOn = issuedOn, Years = years, SeenOn = today };
        evidence.Identify(id);
        return evidence;
    }
}
