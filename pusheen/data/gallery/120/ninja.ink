                                                                                                       llllllllll
                                                                                                     llllllllllllll
                                                                                                    lllllrrrrrlllll
                           lllllll                                           lllllll              llllllrrrrrrrlllll
                          llllllllll                                       llllllllll            llllllrrrrrrrrlllll
                         lllllklllllll                                  llllllllklllll          lllllrrrrrrrrrlllll
                        lllllkkkkllllllll                             llllllllkkkkllll         lllllrrrrrrrrrlllll
                        lllllkkkkkkkllllll                           llllllkkkkkkklllll       lllllrrrrrrrrllllll
                       lllllkkkkkkkkkklllllllllllllllllllllllllllllllllllkkkkkkkkkkllll     llllllrrrrrrrrllllll
                       llllkkkkkkkkkkkkllllllllllllllllllllllllllllllllkkkkkkkkkkkklllll   llllllrrrrrrrrlllll
                       llllkkkkkkkkkkkkkklllllllllllllllllllllllllllllkkkkkkkkkkkkkklllll lllllrrrrrrrrrlllll
                       llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllrrrrrrrrrlllll
                    lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllrrrrrrllllll
                  llllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllrrlllll
                lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllll
              llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllll
             lllllkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkllllllyylllllllll
            lllllkkkkkkkkkkkkkkkklllllllffffffffffffffffffffffffffffffflllllllkkkkkkkkkkkkkkkklllllyyyyllllllll
           lllllkkkkkkkkkkkkkkkfflllllllllllffffffffffffffffffffffllllllllllllffkkkkkkkkkkkkkkkllllyy yyyylllll
          lllllkkkkkkkkkkkkkkfffffffllllllllllllffffffffffffffflllllllllllffffffffkkkkkkkkkkkkkkllllyyyy yylllll
          llllkkkkkkkkkkkkkffffffffffflllllllllllffffffffffffflllllllllllfffffffffffkkkkkkkkkkkkkllllllyyyllllll
         lllllkkkkkkkkkkkffffffffffflllllllllffffffffffffffffffffflllllllllffffffffffkkkkkkkkkkkkllllllllllllll
  lllllllllllkkkkkkkkkkkffffffffffflllllllllllfffffffffffffffffffllllllllllfffffffffffkkkkkkkkkkkllllllllllll
  lllllllllllllllllllkkkfffffffffffflllllllllffffffffffffffffffffllllllllllffffffffffffkkkllllllllllllllllll
        lllllllllllllkkkffffffffffffflllllllffffffffffffffffffffffllllllllfffffffffffffkkklllllllllllll
       lllllkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkklllll
       llllllllllllllkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffkkklllllllllllllll
   llllllllllllllllllkkkkkfffffffffffffffffffffflllllllllllllllffffffffffffffffffffffkkkkkllllllllllllllllll
   lllllllllkkkkkkkkkkkkkkkkfffffffffffffffffffflllllllllllllllffffffffffffffffffffkkkkkkkkkkkkkkkklllllllll
     llllkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkklllll
    lllllkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkklllll
   lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllll
   llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkfffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllll
  lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllsssslllllll
  lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllsssssssllll
  llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllsssssslllll
  lllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllsssssssllll
llllllllllllllllllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllllllllllllllllllllllllllssssssllll
llllrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrlllllsssssllll
llllrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrllllsssssllll
lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllrrlllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllkksssllll
 lllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllkkkkkkllll
   lllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrlllllrrrrrrrllllrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllkkkkkkkkllll
   lllllkkkllllllllllllllllllllllllllllllllllllllllllrrrrrlllllrllllllllllllllllllllllllllllllllllllkkkllllskkkkkkklllll
    lllllkkkkkkkkkkkkkkklllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllkkkkkkkkkkkkkkkllllsssskkkklllll
     lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllsssssssllllll
      llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllrrrrrlllllllllrrrrrrllllllkkkkkkkkkkkkkkkkkkkkkkkkkllllllkksssslllllll
       lllllllllkkkkkkkkkkkkkkkkkkkkkkkkklllllrrrrrlllllklllllrrrrrrrlllllkkkkkkkkkkkkkkkkkkkkkllllllllkkkkslllllll
         lllllllllllkkkkkkkkkkkkkkkkkkkkkllllrrrrrrllllkkkllllllrrrrrrllllkkkkkkkkkkkkkkkkkllllllllllkkklllllllll
            lllllllllkkkkkkkkkkkkkkkkkllllllllrrrlllllkkkkkklllllrrrrlllllkkkkkkkkkkkkkkkklllllllllllllllllllll
                 llllllkkkkkkkkkkkkklllllllllllllllllllllllllllllllllllllllkkkkkkkkkkkkklllllllllllllllllll
                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    lllllllllllllllllll                                 llllllllllllllllll
