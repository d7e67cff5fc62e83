                                                                                                       llllllllll
                                                                                                     llllllrrllllll
                                                                                                    llllrrrrrrrllll
                           lllllll                                           lllllll              lllllrrrrrrrrrllll
                          llllllllll                                       llllllllll            lllllrrrrrrrrrrllll
                         llllkkkllllll                                  lllllllkkkllll          lllllrrrrrrrrrrllll
                        llllkkkkkkkllllll                             llllllkkkkkkllll         llllrrrrrrrrrrrllll
                        llllkkkkkkkkklllll                           lllllkkkkkkkkkllll       llllrrrrrrrrrrlllll
                       llllkkkkkkkkkkkklllllllllllllllllllllllllllllllllkkkkkkkkkkkllll     lllllrrrrrrrrrrlllll
                       llllkkkkkkkkkkkkkklllllllllllllllllllllllllllllkkkkkkkkkkkkkkllll   lllllrrrrrrrrrrllll
                       lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllll llllrrrrrrrrrrrllll
                       lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllrrrrrrrrrrlllll
                    llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllrrrrrrrrrlllll
                  llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllrrrrrllll
                lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllll
              lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllyyyllllllll
             llllkkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkllllyyyyylllllll
            llllkkkkkkkkkkkkkkkkklllllllfffffffffffffffffffffffffffffffllllllkkkkkkkkkkkkkkkkkklllyyyyyyyllllll
           llllkkkkkkkkkkkkkkkkkflllllllllllffffffffffffffffffffffllllllllllllfkkkkkkkkkkkkkkkkklllyyyyyyyyllll
          llllkkkkkkkkkkkkkkkfffffffllllllllllllffffffffffffffflllllllllllfffffffkkkkkkkkkkkkkkkklllyyyy yyyllll
          lllkkkkkkkkkkkkkkffffffffffflllllllllllffffffffffffflllllllllllffffffffffkkkkkkkkkkkkkkllllyyyyyylllll
         llllkkkkkkkkkkkkkfffffffffflllllllllffffffffffffffffffffflllllllllffffffffffkkkkkkkkkkkkklllllllllllll
  lllllllllllkkkkkkkkkkkkfffffffffflllllllllllfffffffffffffffffffllllllllllfffffffffffkkkkkkkkkkkklllllllllll
  lllllllllllllllllkkkkkfffffffffffflllllllllffffffffffffffffffffllllllllllffffffffffffkkkkkllllllllllllllll
        llllkkkkkkkkkkkkffffffffffffflllllllffffffffffffffffffffffllllllllfffffffffffffkkkkkkkkkkkkllll
       llllkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkllll
       llllkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkllll
   lllllllllllllkkkkkkkkkkkffffffffffffffffffffflllllllllllllllfffffffffffffffffffffkkkkkkkkkkllllllllllllll
   llllllkkkkkkkkkkkkkkkkkkkfffffffffffffffffffflllllllllllllllfffffffffffffffffffkkkkkkkkkkkkkkkkkkklllllll
     llllkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkllll
    llllkkkkkkkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkllll
   llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllll
   llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllll
  llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllsssslllllll
  llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllsssssssllll
  llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllsssssslllll
  lllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllsssssssllll
lllllrrrrrllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllrrrrrllllssssssllll
llllrrrrrrrrrrrrrrrrrrllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllrrrrrrrrrrrrrrrrrrrllllsssssllll
lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllsssssllll
llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllkkkkkkllll
 lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllkkkkkkkkklll
   lllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllkkkkkkkkkllll
   llllkkkkkkkkkkkklllllllllllllllrrrrrrrrrrrrrrllllrrrrrrrlllrrrrrrrrrrrrrrrllllllllllllllkkkkkkkkkkkkllllkkkkkkkklllll
    llllkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllllrrrlllllllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkklllsssskkkklllll
     llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllrrrrrrllllllrrrrrrrrlllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllsssssssklllll
      lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllrrrrrrrlllllllrrrrrrrrllllkkkkkkkkkkkkkkkkkkkkkkkkkkkklllkkkkssslllllll
       llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllrrrrrrrlllkkklllrrrrrrrrrlllkkkkkkkkkkkkkkkkkkkkkkkkllllkkkkkkklllllll
         llllllllllkkkkkkkkkkkkkkkkkkkkkklllrrrrrrrlllkkkkkllllrrrrrrrlllkkkkkkkkkkkkkkkkkkklllllllkkkkkkkkllllll
            llllllllkkkkkkkkkkkkkkkkkkkkkllllrrrrrlllkkkkkkkklllrrrrrrlllkkkkkkkkkkkkkkkkkklllkkkkkkkkkllllllll
                 llllkkkkkkkkkkkkkkkkklllllllllllllllllllllllllllllllllllkkkkkkkkkkkkkkkkllllllllllllllllll
                  lllllllllkkkkklllllllllllllllllllllllllllllllllllllllllllllllkkkkllllllllllllllllllll
                    lllllllllllllllllll                                 llllllllllllllllll
