using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Consents;

/// <summary>To what somebody agrees.</summary>
/// <param name="Purpose">A code of the centre's list.</param>
/// <param name="TextVersion">Which text of that purpose they agreed to.</param>
/// <param name="SubjectId">What it is for alone, such as one activity or series; null for all of the purpose.</param>
internal sealed record ConsentContent(string Purpose, int TextVersion, Guid? SubjectId, DateOnly From, DateOnly? Until, ConsentForm Form);
