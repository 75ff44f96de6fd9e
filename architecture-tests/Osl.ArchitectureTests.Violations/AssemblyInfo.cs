[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Osl.Nobody")]
