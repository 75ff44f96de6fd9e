namespace Osl.Access.Domain.Staff;

/// <summary>What an animator animates.</summary>
internal enum Specialty
{
    Cultural,
    Sport,
    Social,
}
