namespace Osl.Activities.Domain.Activities;

/// <summary>Whether attendance is kept by name or by numbers alone.</summary>
internal enum AttendanceMode
{
    Nominal,
    CountOnly,
}
