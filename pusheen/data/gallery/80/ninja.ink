                                                                    llllllll
                                                                  lllrrrrrlll
                 llllll                            llllll        lllrrrrrrrll
                 llkklllll                      llllkklll       lllrrrrrrrlll
                lllkkkkkllll                  llllkkkkklll     lllrrrrrrrlll
               lllkkkkkkkkllllllllllllllllllllllkkkkkkkkll   llllrrrrrrrlll
               lllkkkkkkkkkkllllllllllllllllllkkkkkkkkkklll lllrrrrrrrllll
               llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllrrrrrrrlll
            lllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllrrrrrrlll
          llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllrlll
         lllkkkkkkkkkkkkkkkkkkkkkkffffffkkkkkkkkkkkkkkkkkkkkkkllyyylllll
        lllkkkkkkkkkkkkkkllffffffffffffffffffffllklkkkkkkkkkkkkllyyyyyllll
       lllkkkkkkkkkkkflllllllllfffffffffffllllllllllfkkkkkkkkkkkllyyyyyylll
      lllkkkkkkkkkffffffflllllllfffffffffllllllllffffffkkkkkkkkkkllyyyyylll
  llllllkkkkkkkkkfffffffllllllffffffffffffflllllllfffffffkkkkkkkkkllllllll
 lllllllllkkkkkkffffffffllllllffffffffffffflllllllffffffffkkkkkkllllllll
     llkkkkkkkkkfffffffffllllffffffffffffffffllllfffffffffkkkkkkkklll
   llllkkkkkkkkkkffffffffffffffffffffffffffffffffffffffffkkkkkkkkkkllll
  llllkkkkkkkkkkkkkfffffffffffffllllllllllfffffffffffffkkkkkkkkkkkklllll
   lllkkkkkkkkkkkkkkkffffffffffffffffffffffffffffffffkkkkkkkkkkkkkkklll
  lllkkkkkkkkkkkkkkkkkkkkffffffffffffffffffffffffkkkkkkkkkkkkkkkkkkkklllllll
  llkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkffffkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllll
 lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllssssllll
 lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllsssslll
llllrllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllrlllsssslll
llrrrrrrrrrrrrrrrllllllllkkkkkkkkkkkkkkkkkkkkkkkkllllllllrrrrrrrrrrrrrrrllssslll
llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlkkkklll
lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrrllrrrrrrrrrrrrrrrrrrrrrrrrrrllllkkkkkkll
  lllkkkkkklllllllrrrrrrrrrrrrrrllrrrrrrllrrrrrrrrrrrrrrlllllllkkkkkkllkkkkkklll
   llkkkkkkkkkkkkkkkkkkkkkllllllllllrrllllllllllkkkkkkkkkkkkkkkkkkkklllsskkklll
   llllkkkkkkkkkkkkkkkkkkkkkkllrrrrrllllrrrrrllkkkkkkkkkkkkkkkkkkkkllkksssllll
     llllkkkkkkkkkkkkkkkkkkkllrrrrrllkkllrrrrrrllkkkkkkkkkkkkkkkkllkkkkklllll
       llllllkkkkkkkkkkkkkkklrrrrrllkkkkklrrrrrllkkkkkkkkkkkkllkkkkkkklllll
           lllkkkkkkkkkkkllllllllllllllllllllllllkkkkkkkkkklllllllllllll
             llllllllllllll  lllllllllllllllllllllllllllllllllllll
