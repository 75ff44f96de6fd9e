namespace Osl.People.Domain.Requests;

internal enum SubjectRequestStatus
{
    Open,
    Fulfilled,

    /// <summary>Refused, with a ground that the person is told (GDPR Art. 12(4)).</summary>
    Refused,
}
