Console.WriteLine("Workforce");
