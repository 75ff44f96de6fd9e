namespace Osl.Activities.Domain.Forms;

/// <summary>What an animator animates.</summary>
internal enum Specialty
{
    Cultural,
    Sport,
    Social,
}
