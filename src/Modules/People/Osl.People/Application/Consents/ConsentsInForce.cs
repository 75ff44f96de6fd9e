using System.Linq.Expressions;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Consents;

namespace Osl.People.Application.Consents;

/// <summary>What holds on a day.</summary>
internal static class ConsentsInForce
{
    /// <param name="subject">What the data are wanted for; a consent without a subject covers everything of its purpose.</param>
    public static Expression<Func<Consent, bool>> For(IReadOnlyCollection<PersonId> people, string purpose, Guid? subject, DateOnly day) => consent =>
        people.Contains(consent.PersonId)
        && consent.Purpose == purpose
        && consent.Status == ConsentStatus.Given
        && consent.From <= day
        && (consent.Until == null || consent.Until >= day)
        && (consent.SubjectId == null || consent.SubjectId == subject);
}
