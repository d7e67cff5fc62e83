                                                                    llllllll
                                                                  lllllrlllll
                 llllll                            llllll        llllrrrrrlll
                 lllllllll                      lllllllll       llllrrrrrllll
                lllkkkllllll                  lllllkkkllll     llllrrrrrllll
               llllkkkkkkllllllllllllllllllllllllkkkkkklll   llllrrrrrrllll
               lllkkkkkkkklllllllllllllllllllllkkkkkkkkklll llllrrrrrrllll
               lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllrrrrrllll
            llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllrrrllll
          llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllll
         llllkkkkkkkkkkkkkkkkfffffffffffffffkkkkkkkkkkkkkkkkklllllllllll
        llllkkkkkkkkkklllllfffffffffffffffffffflllllkkkkkkkkkkllllyyllllll
       lllkkkkkkkkkkfflllllllllfffffffffffllllllllllffkkkkkkkkkllllyyyyllll
      llllkkkkkkkkffffffflllllllfffffffffllllllllfffffffkkkkkkkklllllyyllll
  lllllllkkkkkkkkfffffffllllllffffffffffffflllllllfffffffkkkkkkkklllllllll
 lllllllllllllkkffffffffllllllffffffffffffflllllllffffffffkkllllllllllll
     lllkkkkllkkfffffffffllllffffffffffffffffllllfffffffffkkllkkkklll
   lllllllllllkkkffffffffffffffffffffffffffffffffffffffffkkklllllllllll
  lllllllllllkkkkkffffffffffffffllllllllllffffffffffffffkkkkllllllllllll
   lllkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkklll
  llllkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkllllllll
  lllkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkllllllllll
 llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllssssllll
 llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllsssslll
llllllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllsssslll
lllrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrlllssslll
lllrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrlllssslll
lllllllllllllrrrrrrrrrrrrrrrrrrrlllrrrrlllrrrrrrrrrrrrrrrrrrrllllllllllllkkkklll
  llllllllllllllllllllllllllrrrrlllrrrrlllrrrlllllllllllllllllllllllllllkkkkklll
   lllkkkkkkkkkkllllllllllllllllllllllllllllllllllllllllllkkkkkkkkkklllssskllll
   lllllkkkkkkkkkkkkkkkkkkkklllrrrrllllllrrrllllkkkkkkkkkkkkkkkkkkllllssssllll
     llllllllkkkkkkkkkkkkkklllrrrrlllkllllrrrrlllkkkkkkkkkkkklllllllkkkllllll
       lllllllkkkkkkkkkkkkllllrrrlllkkkllllrrrlllkkkkkkkkkkklllllllllllllll
           llllllllkkllllllllllllllllllllllllllllllllkklllllllllllllllll
             llllllllllllll  lllllllllllllllllllllllllllllllllllll
