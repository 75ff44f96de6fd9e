namespace Osl.Activities.Domain.Activities;

/// <summary>How one comes to take part.</summary>
internal enum EnrolmentMode
{
    Open,
    Enrolment,
    InviteOnly,
}
