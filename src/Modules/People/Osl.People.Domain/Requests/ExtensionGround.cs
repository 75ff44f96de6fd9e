namespace Osl.People.Domain.Requests;

/// <summary>Why an answer takes longer than the first term: the two grounds of GDPR Art. 12(3).</summary>
internal enum ExtensionGround
{
    Complexity,
    NumberOfRequests,
}
